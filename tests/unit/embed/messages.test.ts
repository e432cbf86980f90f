import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as dialects from '../../../src/embed/dialects.ts';
import { encode, fromGuest, fromHost } from '../../../src/embed/messages.ts';

const { pym, amp, datawrapper, embedly, wordpress, secretIn, heightMessages } = dialects;
const height = fc.nat({ max: 20_000 });
/** What arrives in a page from elsewhere. */
const noise = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.json(),
  fc.constant(null),
  fc.record({ sentinel: fc.constant('ballast'), type: fc.string(), height: fc.anything() }),
);

describe('each dialect', () => {
  const cases = [
    ['pym', () => pym, { childId: 'a-1' }, 'a-1'],
    ['amp', () => amp, {}, undefined],
    ['datawrapper', () => datawrapper, { chart: 'energy' }, 'energy'],
    ['embedly', () => embedly, { address: 'https://a.example/x' }, 'https://a.example/x'],
    ['wordpress', () => wordpress, { secret: 'abc123' }, 'abc123'],
  ] as const;

  test.each(cases)('%s says a height so that it is understood', (_, get, context, id) => {
    const dialect = get() as dialects.Dialect<unknown>;
    fc.assert(
      fc.property(height, (px) => {
        expect(dialect.decode(dialect.encode(px, context))).toEqual(
          id === undefined ? { height: px } : { height: px, id },
        );
      }),
    );
  });

  test.each(cases)('%s does not mistake another for itself', (name, get) => {
    const dialect = get() as dialects.Dialect<unknown>;
    for (const [other, ,] of cases) {
      if (other === name) continue;
      const speech = { chart: 'c', address: 'https://a.example/', childId: 'i', secret: 's' };
      const foreign = cases.find(([n]) => n === other)!;
      const said = (foreign[1]() as dialects.Dialect<unknown>).encode(5, { ...speech });
      expect(dialect.decode(said)).toBeUndefined();
    }
  });

  test.each(cases)('%s survives whatever a page may receive', (_, get) => {
    const dialect = get() as dialects.Dialect<unknown>;
    fc.assert(
      fc.property(noise, (data) => {
        const told = dialect.decode(data);
        if (told) expect(told.height).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('the published shapes', () => {
  expect(pym.encode(640, { childId: 'my-frame' })).toBe('pymxPYMxmy-framexPYMxheightxPYMx640');
  expect(amp.encode(640, {})).toEqual({ sentinel: 'amp', type: 'embed-size', height: 640 });
  expect(datawrapper.encode(640, { chart: 'e' })).toEqual({ 'datawrapper-height': { e: 640 } });
  expect(JSON.parse(embedly.encode(640, { address: 'x' }) as string)).toEqual({
    src: 'x',
    context: 'iframe.resize',
    height: 640,
  });
  expect(wordpress.encode(640, { secret: 's' })).toEqual({
    message: 'height',
    value: 640,
    secret: 's',
  });
});

test('secretIn(fragment) takes only what WordPress writes', () => {
  expect(secretIn('#?secret=Ab3')).toBe('Ab3');
  expect(secretIn('')).toBeUndefined();
  expect(secretIn('#step')).toBeUndefined();
  expect(secretIn('#?secret=<b>')).toBeUndefined();
});

test('WordPress is spoken to only with its secret', () => {
  const speech = { chart: 'energy', address: 'https://a.example/embed/energy/' };
  expect(heightMessages(640, speech)).toHaveLength(4);
  const all = heightMessages(640, { ...speech, secret: 's' });
  expect(all).toHaveLength(5);
  expect(wordpress.decode(all.at(-1))).toEqual({ height: 640, id: 's' });
});

describe('our own messages', () => {
  const text = fc.string();
  const guest = fc.oneof(
    fc.record({ type: fc.constant('height' as const), height }),
    fc.record({ type: fc.constant('state' as const), state: text }),
    fc.record({
      type: fc.constant('ready' as const),
      chart: text,
      lang: text,
      title: text,
      more: text,
      credit: text,
      states: fc.array(
        fc.record({
          state: text,
          headline: text,
          paragraphs: fc.array(text),
          alt: text,
          href: text,
        }),
      ),
    }),
  );
  const host = fc.oneof(
    fc.record({ type: fc.constantFrom('hello' as const, 'unpin' as const) }),
    fc.record({ type: fc.constant('pin' as const), height }),
    fc.record({ type: fc.constant('show' as const), state: text }),
  );

  test('arrive as they were sent, and only on their own side', () => {
    fc.assert(
      fc.property(guest, (message) => {
        expect(fromGuest(encode(message))).toEqual(message);
        expect(fromHost(encode(message))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(host, (message) => {
        expect(fromHost(encode(message))).toEqual(message);
        expect(fromGuest(encode(message))).toBeUndefined();
      }),
    );
  });

  test('nothing else is taken for one', () => {
    fc.assert(
      fc.property(noise, (data) => {
        const told = fromGuest(data) ?? fromHost(data);
        if (told) expect((data as { sentinel: string }).sentinel).toBe('ballast');
      }),
    );
    expect(fromGuest({ type: 'height', height: 5 })).toBeUndefined();
    expect(fromGuest(encode({ type: 'height', height: NaN }))).toBeUndefined();
    expect(fromGuest({ ...encode({ type: 'height', height: 1 }), height: '1' })).toBeUndefined();
    const words = { state: 'a', headline: 'b', paragraphs: ['c'], alt: 'd', href: 'e' };
    const ready = { chart: 'a', lang: 'en', title: 'b', more: 'c', credit: 'd', states: [words] };
    const said = (more: object) => ({ sentinel: 'ballast', type: 'ready', ...ready, ...more });
    expect(fromGuest(said({}))).toBeDefined();
    for (const wrong of [{ credit: undefined }, { states: {} }, { states: [{ ...words, alt: 1 }] }])
      expect(fromGuest(said(wrong))).toBeUndefined();
  });
});
