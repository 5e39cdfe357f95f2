import '../../components/pages.css';
import { readAllSet } from '../../platform/all-set.ts';
import { startSpeaking } from '../../platform/language.ts';
import { readSettings } from '../../platform/settings.ts';
import { askForAll } from '../popup/asked.ts';

const set = readAllSet();
const asked = askForAll(set);
await startSpeaking(readSettings(set));
const { open } = await import('../popup/open.tsx');
const root = document.getElementById('root');
if (root) await open(root, await asked);
