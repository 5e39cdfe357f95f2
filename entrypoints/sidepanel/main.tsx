import '../../components/pages.css';
import { startSpeaking } from '../../platform/language.ts';
import { askForAll } from '../popup/asked.ts';

const asked = askForAll();
await startSpeaking();
const { open } = await import('../popup/open.tsx');
const root = document.getElementById('root');
if (root) await open(root, await asked);
