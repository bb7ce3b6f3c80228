import type { WidgetLanguage } from '../../../lib/domain/widgets/widget-language.ts';
import { sentencePage } from '../../../lib/http/sentence-page.ts';

interface Words {
  readonly title: string;
  readonly sentence: string;
}

const WORDS: Readonly<Record<WidgetLanguage, Words>> = {
  en: { title: 'You can close this window', sentence: 'Go back to the page that you came from. It goes on there.' },
  es: {
    title: 'Puede cerrar esta ventana',
    sentence: 'Vuelva a la página de la que vino. Allí continúa.',
  },
  'fr-CA': {
    title: 'Vous pouvez fermer cette fenêtre',
    sentence: 'Retournez à la page d’où vous venez. La suite se passe là.',
  },
};

/**
 * The page to which an institution sends the window back that a widget opened. The widget looks at the address of its
 * window and closes it, so people see the page only where the widget is gone. It quotes nothing of the request.
 */
export const returnPage = (language: WidgetLanguage): string => sentencePage({ language, ...WORDS[language] });
