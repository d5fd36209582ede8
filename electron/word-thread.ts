import { parentPort, workerData } from 'node:worker_threads';
import { answerCuts, type CuttingPlace } from './core/search/index/cutting-thread';

if (parentPort) await answerCuts(parentPort, workerData as CuttingPlace);
