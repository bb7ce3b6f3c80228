import type { Beat } from '../../beats/beat.ts';
import type { BeatScene } from '../../beats/beat-template.ts';
import type { Notifications } from '../notification.ts';

export const computeNotifications = (
  _scene: BeatScene,
  _beats: readonly Beat[],
  before: Notifications,
): Notifications => before;
