import type { Locale } from '../i18n/locales.ts';

declare global {
  namespace App {
    interface Locals {
      /** The one step a page shows, for the parts of its chapter that are rendered on it. */
      card?: { chart: string; state: string; locale: Locale; drawings: string };
    }
  }
}
