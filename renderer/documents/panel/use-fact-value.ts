import { useTranslation } from 'react-i18next';
import { stages, type Fact } from '../../../electron/contract/types';
import { useFormat } from '../../ui/format';
import { useRegions } from '../../vocabularies';

/** Writes a fact's value as a person would: money, dates, names of districts, regulations. */
export function useFactValue(): (fact: Pick<Fact, 'kind' | 'value'>) => string {
  const { t } = useTranslation(['recognition', 'common']);
  const format = useFormat();
  const { byCode } = useRegions();
  return ({ kind, value }) => {
    if (kind === 'amount' && /^\d+$/.test(value)) return `Rp${format.number(Number(value))}`;
    if (kind === 'start-date') return format.partDate(value);
    if (kind === 'region') return byCode.get(value)?.name ?? value;
    if (kind === 'sdg') return t('recognition:goal', { n: value });
    const stage = kind === 'stage' ? stages.find((one) => one === value) : undefined;
    if (stage !== undefined) return t(`common:stage.${stage}`);
    if (kind !== 'regulation') return value;
    const [law = '', number = '', year = ''] = value.split('|');
    if (number === '') return value;
    return t('recognition:regulationForm', { kind: t(`recognition:regulation.${law}`, { defaultValue: law }), number, year });
  };
}
