import { MessageChannelMain, app, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type { ReadingProgram } from '../contract/library-messages';

/** Starts extract processes for the library process, measures and kills them; only the main process can. */
export interface ExtractStarter {
  /** Forks one and hands over the port to talk with it; `gone` is called once when it ends. */
  start(
    program: ReadingProgram,
    linked: (extractor: number, pid: number | undefined, port: MessagePortMain) => void,
    gone: (extractor: number) => void,
  ): void;
  kill(extractor: number): void;
  /** Memory in bytes, undefined when the process is not known. */
  memory(extractor: number): number | undefined;
  killAll(): void;
}

/** `scripts` are the built entries of the programs. */
export function createExtractStarter(scripts: Readonly<Record<ReadingProgram, string>>): ExtractStarter {
  const running = new Map<number, UtilityProcess>();
  let last = 0;
  return {
    start: (program, linked, gone) => {
      const extractor = ++last;
      const child = utilityProcess.fork(scripts[program], [], { serviceName: `Rumah Inovasi ${program}` });
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
