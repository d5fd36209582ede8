import type { ReactElement } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding, Verification } from '../../electron/contract/types';
import { library } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useFormat } from '../ui/format';
import { Setting } from './Setting';
import classes from './Settings.module.css';

/** Checks the library on request and names what it found. */
export function LibraryCheck(): ReactElement {
  const { t } = useTranslation('settings');
  const check = useMutation({ mutationFn: () => library.check({}) });
  return (
    <Setting id="library-check" label={t('library.checkTitle')} text={t('library.checkText')}>
      <Button variant="default" disabled={check.isPending} onClick={() => check.mutate()}>
        {check.isPending ? t('library.checking') : t('library.check')}
      </Button>
      <div role="status">{check.data === undefined ? null : <Outcome verification={check.data} />}</div>
      {check.error === null ? null : <ErrorPanel error={check.error} />}
    </Setting>
  );
}

function Outcome({ verification }: { readonly verification: Verification }): ReactElement {
  const { t } = useTranslation('settings');
  const { number } = useFormat();
  const { ok, findings } = verification;
  if (ok)
    return (
      <p className={classes['good']}>
        <IconCircleCheck size={16} stroke={2} aria-hidden="true" />
        {t('library.ok')}
      </p>
    );
  return (
    <>
      <p className={classes['warn']}>{t('library.found', { count: findings.length, n: number(findings.length) })}</p>
      <ul className={classes['findings']}>
        {findings.map((finding) => (
          <FindingLine key={`${finding.code} ${finding.path ?? ''}`} finding={finding} />
        ))}
      </ul>
    </>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }): ReactElement {
  const { t } = useTranslation('findings');
  return (
    <li>
      {t(finding.code, { message: finding.message, defaultValue: finding.message })}
      <small className="ri-code">
        {finding.code}
        {finding.path === undefined ? '' : ` · ${finding.path}`}
      </small>
    </li>
  );
}
