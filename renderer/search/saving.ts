import { createStore } from '../ui/store';

/** Whether the search that is shown is about to be kept: asked for by the box, the list's menu and Ctrl+D. */
export const savingStore = createStore(false);
