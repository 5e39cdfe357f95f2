import '../../components/pages.css';
import '../../components/episodes.css';
import '../../platform/speak.ts';
import { startSpeaking } from '../../platform/language.ts';
import { open } from './open.tsx';

await startSpeaking();
const root = document.getElementById('root');
if (root) await open(root);
