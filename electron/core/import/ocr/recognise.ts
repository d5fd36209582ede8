import type { Canvas } from '@napi-rs/canvas';
import type { PicturePage } from '../../../contract/types';
import { findLines } from './picture-lines';
import { turnPicture } from './pixels';
import type { Tesseract } from './tesseract';
import { addTurns, turnBack, turnBox } from './turned-box';

/** Confidence below which a page may stand on its head. Such pages were measured at 22 to 51, readable ones at 90 and more. */
const doubtful = 70;
/** Quality of the picture that is handed over: as PNG it reads no better and takes four times as long. */
const jpegQuality = 90;

/** Recognises the words of one page's picture, whichever way it lies. */
export async function recognisePicture(picture: Canvas, tesseract: Tesseract): Promise<PicturePage> {
  const straight = await recogniseTurned(picture, 0, tesseract);
  if (straight.confidence >= doubtful || straight.lines.length === 0) return straight;
  const turned = await recogniseTurned(picture, 180, tesseract);
  return turned.confidence > straight.confidence ? turned : straight;
}

async function recogniseTurned(picture: Canvas, turn: 0 | 180, tesseract: Tesseract): Promise<PicturePage> {
  const shown = turn === 0 ? picture : turnPicture(picture, turn);
  const page = await tesseract.recognise(await shown.encode('jpeg', jpegQuality));
  const { lines, direction } = findLines(page, shown);
  const rotation = addTurns(addTurns(0, turn), (360 - direction) % 360);
  return {
    lines: lines.map((line) => ({
      ...line,
      words: line.words.map((word) => ({ ...word, box: turnBox(word.box, turnBack(turn)) })),
    })),
    confidence: lines.length === 0 ? 0 : Math.min(100, Math.max(0, Math.round(page.confidence))),
    rotation,
  };
}
