import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconShield, IconShieldX } from '@tabler/icons-react';
import type { BundlePreview } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import parts from './parts.module.css';

/** Whether the bundle is intact, and what it says of its maker; never more than was checked. */
export function SealPanel({ bundle }: { readonly bundle: BundlePreview }): ReactElement {
  const { t } = useTranslation('bundles');
  const format = useFormat();
  const { ok, findings } = bundle.verification;
  if (!ok)
    return (
      <div className={parts.seal} data-state="changed" role="alert">
        <IconShieldX size={30} stroke={1.75} aria-hidden />
        <div>
          <b>{t('check.changed')}</b>
          <p>{t('check.changedText', { count: findings.length })}</p>
        </div>
      </div>
    );
  const at = bundle.createdAt === undefined ? undefined : format.longDate(bundle.createdAt);
  return (
    <div className={parts.seal} data-state="unsigned" role="status">
      <IconShield size={30} stroke={1.75} aria-hidden />
      <div>
        <b>{t('check.intact')}</b>
        <p>{t('check.intactText')}</p>
        {at !== undefined && (
          <p>
            {bundle.organization === undefined ? t('check.fromPlain', { at }) : t('check.from', { organization: bundle.organization, at })}
          </p>
        )}
      </div>
      <span className="ri-small ri-ink2 ri-num">{format.bytes(bundle.bytes)}</span>
    </div>
  );
}
