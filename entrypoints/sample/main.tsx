import '../../components/sample.css';
import { startSpeaking } from '../../platform/language.ts';

await startSpeaking();
const { open } = await import('./open.tsx');
const root = document.getElementById('root');
if (root) await open(root);
