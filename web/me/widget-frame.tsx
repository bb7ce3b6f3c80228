import { useEffect, useRef } from 'preact/hooks';

/** Messages after which there may be new data. */
const CHANGED = /^mx\/(?:connect\/memberConnected|connections\/memberDeleted|account\/created)$/;
/** The person is done with the widget. */
const DONE = 'mx/connect/connected/primaryAction';

interface Props {
  readonly title: string;
  readonly url: string;
  /** They are given to the widget when that is there. */
  readonly dropped: readonly File[];
  /** Something was connected, imported or removed. */
  readonly changed: () => void;
  readonly close: () => void;
}

/** An open widget. */
export const WidgetFrame = ({ title, url, dropped, changed, close }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const heard = ({ data, origin, source }: MessageEvent): void => {
      const widget = frame.current?.contentWindow;
      if (source !== widget || origin !== new URL(url).origin) return;
      const { type }: { type?: unknown } = Object(data);
      if (type === 'mx/connect/loaded')
        for (const file of dropped) widget?.postMessage({ type: 'tributary/file', file }, origin);
      if (typeof type === 'string' && CHANGED.test(type)) changed();
      if (type === DONE) close();
    };
    addEventListener('message', heard);
    return () => removeEventListener('message', heard);
  }, [url, dropped, changed, close]);
  // A file may be dropped where the widget is not in view.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="errand" ref={place}>
      <iframe title={title} src={url} ref={frame} />
      <button type="button" onClick={close}>
        Close
      </button>
    </div>
  );
};
