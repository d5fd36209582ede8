import { extractFile } from './extract';
import { questionSchema } from './extract-messages';

/** Answers each question with what one file holds; the process ends when its parent does. */
export function serveExtraction(port: { onMessage(listener: (message: unknown) => void): void; send(message: unknown): void }): void {
  port.onMessage((message) => {
    const question = questionSchema.safeParse(message);
    if (!question.success) return;
    const { call, path, name, password, limits, cautious } = question.data;
    const reading = {
      limits,
      onPage: (page: number) => port.send({ call, page }),
      onDrawing: () => port.send({ call, drawing: true }),
      ...(password !== undefined && { password }),
      ...(cautious !== undefined && { cautious }),
    };
    void extractFile(path, name, reading).then((outcome) => port.send({ call, outcome }));
  });
}
