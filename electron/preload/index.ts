import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { channels } from '../contract/channels';
import { eventNames } from '../contract/events';

contextBridge.exposeInMainWorld('rumah', {
  call: (channel: string, args: unknown) =>
    (channels as readonly string[]).includes(channel)
      ? ipcRenderer.invoke('call', channel, args)
      : Promise.reject(new Error('unknown channel')),
  on: (name: string, listener: (payload: unknown) => void) => {
    if (!(eventNames as readonly string[]).includes(name)) throw new Error('unknown event');
    const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
    ipcRenderer.on(`event.${name}`, forward);
    return () => void ipcRenderer.off(`event.${name}`, forward);
  },
  dropFiles: (files: readonly File[]) =>
    ipcRenderer.invoke(
      'import-dropped',
      files.map((file) => webUtils.getPathForFile(file)),
    ),
});
