import '../../components/pages.css';
import { startSpeaking } from '../../platform/language.ts';
import { readSettings } from '../../platform/settings.ts';
import { askForAll } from '../popup/asked.ts';

const settings = readSettings();
const asked = askForAll(settings);
await startSpeaking(settings);
const { open } = await import('../popup/open.tsx');
const root = document.getElementById('root');
if (root) await open(root, await asked);
