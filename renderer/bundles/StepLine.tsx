import type { ReactElement } from 'react';
import { IconCircleCheck } from '@tabler/icons-react';
import styles from './bundles.module.css';

interface Props {
  readonly label: string;
  readonly steps: readonly string[];
  /** Place of the step that is being done; all before it are done. */
  readonly current: number;
}

/** Where one is on a way of several steps. */
export function StepLine({ label, steps, current }: Props): ReactElement {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step} data-done={index < current || undefined} aria-current={index === current ? 'step' : undefined}>
          {index < current && <IconCircleCheck size={15} stroke={2} aria-hidden />}
          {step}
        </li>
      ))}
    </ol>
  );
}
