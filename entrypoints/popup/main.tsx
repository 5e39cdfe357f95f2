import '../../components/tokens.css';
import '../../components/components.css';
import '../../components/pages.css';
import { startSpeaking } from '../../platform/language.ts';
import { readThisTab } from '../../platform/this-tab.ts';

// The background is asked first: it answers while the words are read.
const thisTab = readThisTab();
await startSpeaking();
const { open } = await import('./open.tsx');
const root = document.getElementById('root');
if (root) await open(root, thisTab);
