import { describe, expect, it } from 'vitest';
import { nextToFinalize, productMilestone } from './calendar';

describe('the product calendar', () => {
  it('starts with 18.0 in May 2025 and numbers twelve releases a year', () => {
    expect(productMilestone(0)).toMatchObject({ title: '18.0', release: '2025-05-15' });
    expect(productMilestone(11).title).toBe('18.11');
    expect(productMilestone(12).title).toBe('19.0');
    expect(productMilestone(-1).title).toBe('17.11');
  });

  it('runs 19.7 from the Saturday before the previous release to the Friday before its own', () => {
    expect(productMilestone(19)).toEqual({
      title: '19.7',
      start: '2026-11-14',
      end: '2026-12-11',
      release: '2026-12-17',
      finalize: '2026-11-11',
    });
  });

  it.each([
    ['2026-11-22', '19.8'],
    ['2026-12-09', '19.8'],
    ['2026-12-10', '19.9'],
    ['2026-11-11', '19.7'],
    ['2026-11-12', '19.8'],
  ])('on %s the next plan to finalize is %s', (today, title) => {
    expect(productMilestone(nextToFinalize(today)).title).toBe(title);
  });

  it('always plans ahead, whatever the day', () => {
    for (let day = Date.UTC(2025, 6, 1); day < Date.UTC(2031, 0, 1); day += 86_400_000) {
      const today = new Date(day).toISOString().slice(0, 10);
      const next = nextToFinalize(today);
      expect(productMilestone(next).finalize >= today).toBe(true);
      expect(productMilestone(next - 1).finalize < today).toBe(true);
    }
  });
});
