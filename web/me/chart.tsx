import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { formatAmount } from './amounts.ts';
import { type MonthFlow, nameOfMonth } from './months.ts';

interface Props {
  readonly flow: readonly MonthFlow[];
  readonly currency: string;
}

const HEIGHT_PX = 260;
/** Narrower, the names of months would lie over each other, so every third is written. */
const WIDTH_OF_ALL_NAMES_PX = 640;

const colourOf = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const bars = (align: -1 | 1): Partial<uPlot.Series> => {
  const paths = uPlot.paths.bars?.({ size: [0.38, 28], align, gap: 1 });
  return paths === undefined ? {} : { paths };
};

const draw = (place: HTMLElement, { flow, currency }: Props): uPlot => {
  const width = place.clientWidth;
  const every = width < WIDTH_OF_ALL_NAMES_PX ? 3 : 1;
  const axis = { stroke: colourOf('--soft'), grid: { stroke: colourOf('--line'), width: 1 }, ticks: { show: false } };
  const series = (label: string, colour: string, align: -1 | 1): uPlot.Series => ({
    label,
    fill: colour,
    width: 0,
    points: { show: false },
    ...bars(align),
  });
  return new uPlot(
    {
      width,
      height: HEIGHT_PX,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: (_, min, max) => [min - 0.6, max + 0.6] },
        // Spending is below 0 in a month in which more came back.
        y: { range: (_, min, max) => [Math.min(0, min), Math.max(0, max) * 1.05 || 1] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          splits: () => flow.map((_, index) => index),
          values: (_, places) =>
            places.map((at) => (at % every === 0 && flow[at] ? nameOfMonth(flow[at].month, 'short') : '')),
        },
        { ...axis, size: 72, values: (_, amounts) => amounts.map((amount) => formatAmount(amount, currency, 'none')) },
      ],
      series: [{}, series('Income', colourOf('--in'), -1), series('Spending', colourOf('--out'), 1)],
    },
    [flow.map((_, index) => index), flow.map(({ income }) => income), flow.map(({ spending }) => spending)],
    place,
  );
};

/** Bars of income and spending. The table beside it says the same in words, so screen readers skip it. */
export const FlowChart = (props: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    let chart = draw(current, props);
    const redraw = (): void => {
      chart.destroy();
      chart = draw(current, props);
    };
    const watched = new ResizeObserver(redraw);
    watched.observe(current);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', redraw);
    return () => {
      watched.disconnect();
      scheme.removeEventListener('change', redraw);
      chart.destroy();
    };
  }, [props.flow, props.currency]);
  return <div class="chart" ref={place} aria-hidden="true" />;
};
