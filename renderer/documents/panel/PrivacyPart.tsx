import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconShieldLock } from '@tabler/icons-react';
import { privacyKinds, type PrivacyFinding } from '../../../electron/contract/types';
import type { Passage } from '../../reader/desk';
import { usePlaceWords } from '../../reader/use-citation';
import { SourceTab } from '../../ui/SourceTab';
import { masked } from './mask';
import { Slip } from './Slip';
import classes from './Panel.module.css';

interface Props {
  readonly findings: readonly PrivacyFinding[];
  readonly onShow: (passage: Passage) => void;
}

/** What in the document points to a person, by kind; digits are hidden here, the place shows them. */
export function PrivacyPart({ findings, onShow }: Props): ReactElement {
  const { t } = useTranslation('recognition');
  const kinds = privacyKinds.filter((kind) => findings.some((one) => one.kind === kind));
  return (
    <Slip name="privacy" title={t('part.privacy')} count={findings.length}>
      {findings.length === 0 ? <p className={classes['none']}>{t('privacyPart.none')}</p> : null}
      {kinds.map((kind) => (
        <div key={kind}>
          <h3 className={classes['groupHead']}>{t(`privacy.${kind}`)}</h3>
          <ul>
            {findings
              .filter((one) => one.kind === kind)
              .map((finding, index) => (
                <Line key={index} finding={finding} onShow={onShow} />
              ))}
          </ul>
        </div>
      ))}
      {findings.length === 0 ? null : (
        <p className={classes['note']}>
          <IconShieldLock size={16} stroke={1.75} aria-hidden="true" />
          {t('privacyPart.note')}
        </p>
      )}
    </Slip>
  );
}

function Line({ finding, onShow }: { readonly finding: PrivacyFinding; readonly onShow: Props['onShow'] }): ReactElement {
  const place = usePlaceWords();
  const { page, paragraph, quote, kind, value } = finding;
  const where = place({ ...(page !== undefined && { page }), ...(paragraph !== undefined && { paragraph }) });
  return (
    <li className={classes['finding']}>
      <span className="ri-code">{masked(kind, value)}</span>
      <SourceTab onOpen={() => onShow({ page, paragraph, quote: quote.includes(value) ? value : quote })}>{where}</SourceTab>
    </li>
  );
}
