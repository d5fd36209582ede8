import type { ReactElement } from 'react';
import type { Block } from '../../electron/contract/types';

/** The words of one block: a heading, a table, a list or a paragraph. */
export function TextBlock({ block }: { readonly block: Block }): ReactElement {
  if (block.kind === 'heading') return <h2>{block.text}</h2>;
  if (block.cells !== undefined)
    return (
      <div data-wide="">
        <table>
          <tbody>
            {block.cells.map((row, line) => (
              <tr key={line}>
                {row.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  if (block.kind === 'list')
    return (
      <ul>
        {block.text.split('\n').map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    );
  return <p data-lines="">{block.text}</p>;
}
