import './zod-without-eval';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme/global.css';
import './theme/mantine.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
