// Growth of time and memory over the size of the folder, both axes logarithmic, as an SVG that reads on light and dark.

const [width, height] = [720, 380];
const frame = { left: 64, right: 170, top: 24, bottom: 48 };
const escape = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

export function growthPicture(cold, again) {
  const lines = [
    { name: 'read, link (core-s)', color: '#c2410c', dash: '', values: cold.map((x) => [x.articles, x.seconds]) },
    {
      name: 'linking alone (core-s)',
      color: '#0f766e',
      dash: '',
      values: cold.map((x) => [x.articles, x.linkSeconds]),
    },
    {
      name: 'again, cached (core-s)',
      color: '#1d4ed8',
      dash: '6 3',
      values: again.map((x) => [x.articles, x.seconds]),
    },
    {
      name: 'memory kept (100 MB)',
      color: '#7e22ce',
      dash: '2 3',
      values: cold.map((x) => [x.articles, x.retainedMb / 100]),
    },
  ];
  const all = lines.flatMap(({ values }) => values);
  const [least, most] = [
    10 ** Math.floor(Math.log10(Math.min(...all.map(([, y]) => y)))),
    10 ** Math.ceil(Math.log10(Math.max(...all.map(([, y]) => y)))),
  ];
  const [from, to] = [cold[0].articles, cold.at(-1).articles];
  const place = (value, low, high, start, end) =>
    start + ((Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))) * (end - start);
  const x = (value) => place(value, from, to, frame.left, width - frame.right);
  const y = (value) => place(value, least, most, height - frame.bottom, frame.top);
  const parts = [];
  for (let tick = least; tick <= most; tick *= 10)
    parts.push(
      `<line x1="${frame.left}" x2="${width - frame.right}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}" stroke="#8884"/>`,
      `<text x="${frame.left - 8}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${Number(tick.toPrecision(3))}</text>`,
    );
  for (const { articles } of cold)
    parts.push(
      `<text x="${x(articles).toFixed(1)}" y="${height - frame.bottom + 20}" text-anchor="middle">${articles}</text>`,
    );
  // what linear growth from the first point would be
  const [, first] = lines[0].values[0];
  parts.push(
    `<line x1="${x(from)}" y1="${y(first).toFixed(1)}" x2="${x(to)}" y2="${y(Math.min(most, (first * to) / from)).toFixed(1)}" stroke="#888" stroke-dasharray="1 4"/>`,
  );
  lines.forEach(({ name, color, dash, values }, i) => {
    const points = values.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(' ');
    parts.push(
      `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`,
      ...values.map(([a, b]) => `<circle cx="${x(a).toFixed(1)}" cy="${y(b).toFixed(1)}" r="3" fill="${color}"/>`),
      `<text x="${width - frame.right + 10}" y="${frame.top + 16 + i * 20}" fill="${color}">${escape(name)}</text>`,
    );
  });
  parts.push(
    `<text x="${width - frame.right + 10}" y="${frame.top + 16 + lines.length * 20}">${escape('dots: linear growth')}</text>`,
    `<text x="${(frame.left + width - frame.right) / 2}" y="${height - 8}" text-anchor="middle">articles</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#888" role="img" aria-label="Growth of time and memory with the number of articles">\n${parts.join('\n')}\n</svg>\n`;
}
