import '../../components/pages.css';
import '../../platform/speak.ts';
import { startSpeaking } from '../../platform/language.ts';
import { askForAll } from './asked.ts';
import { open } from './open.tsx';

const { settings, all } = askForAll();
await startSpeaking(settings);
const root = document.getElementById('root');
if (root) await open(root, await all);
