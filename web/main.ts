import './styles/main.css';
import { startPage } from './start-page.ts';
import { chooseLanguage } from './text/interface-text.ts';

await chooseLanguage();
startPage();
