import { parentPort } from 'node:worker_threads';
import { answerCuts } from './core/search/index/cutting-thread';

if (parentPort) answerCuts(parentPort);
