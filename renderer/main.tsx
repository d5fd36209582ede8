import './zod-without-eval';
import './theme/layers.css';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme/global.css';
import './theme/mantine.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadScreens } from './routes';
import { shell } from './library';
import { speak, startStrings } from './strings';

const [settings, start] = await Promise.all([shell.settings({}), shell.start({})]);
await startStrings(settings.language ?? start.systemLanguage);
await speak(settings.language ?? start.systemLanguage);

const place = document.getElementById('root');
if (place) createRoot(place).render(<App settings={settings} start={start} />);
await loadScreens();
