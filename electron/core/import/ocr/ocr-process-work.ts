import { ocrQuestionSchema } from './messages';
import { createPageRecogniser } from './read-page';

/** Answers each question with the words of one page; the process ends when its parent does. */
export function serveOcr(port: { onMessage(listener: (message: unknown) => void): void; send(message: unknown): void }): void {
  const recogniser = createPageRecogniser();
  port.onMessage((message) => {
    const question = ocrQuestionSchema.safeParse(message);
    if (!question.success) return;
    const { call, ...page } = question.data;
    void recogniser.read(page).then((outcome) => port.send({ call, outcome }));
  });
}
