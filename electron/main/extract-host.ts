import { MessageChannelMain, app, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';

/** Starts extract processes for the library process, measures and kills them; only the main process can. */
export interface ExtractStarter {
  /** Forks one and hands over the port to talk with it; `gone` is called once when it ends. */
  start(linked: (extractor: number, pid: number | undefined, port: MessagePortMain) => void, gone: (extractor: number) => void): void;
  kill(extractor: number): void;
  /** Memory in bytes, undefined when the process is not known. */
  memory(extractor: number): number | undefined;
  killAll(): void;
}

/** `script` is the built entry of the extract process. */
export function createExtractStarter(script: string): ExtractStarter {
  const running = new Map<number, UtilityProcess>();
  let last = 0;
  return {
    start: (linked, gone) => {
      const extractor = ++last;
      const child = utilityProcess.fork(script, [], { serviceName: 'Rumah Inovasi extract' });
      running.set(extractor, child);
      const { port1, port2 } = new MessageChannelMain();
      let isLinked = false;
      const link = () => {
        if (isLinked) return;
        isLinked = true;
        linked(extractor, child.pid, port1);
      };
      child.once('spawn', () => {
        child.postMessage('port', [port2]);
        link();
      });
      child.once('exit', () => {
        running.delete(extractor);
        link();
        gone(extractor);
      });
    },
    kill: (extractor) => void running.get(extractor)?.kill(),
    memory: (extractor) => {
      const pid = running.get(extractor)?.pid;
      const metric = pid === undefined ? undefined : app.getAppMetrics().find((each) => each.pid === pid);
      return metric && metric.memory.workingSetSize * 1024;
    },
    killAll: () => {
      for (const child of running.values()) child.kill();
    },
  };
}
