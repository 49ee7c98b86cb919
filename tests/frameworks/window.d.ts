import type { Response } from '@driehoek/sdk/checklist';
import type { InformationCard } from '@driehoek/sdk/information-card';

declare global {
  /** What the page around an app gives it, and where the app keeps what was answered. */
  interface Window {
    readonly card: InformationCard;
    kept: Response | undefined;
  }
}
