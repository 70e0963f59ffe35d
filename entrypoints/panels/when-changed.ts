/** Makes of `draw` a function that draws only when one of the values it is given is another than the last time. */
export function whenChanged<Props extends object | null>(
  draw: (props: Props) => void,
): (props: Props) => void {
  let drawn: Props | undefined;
  return (props) => {
    if (drawn !== undefined && isSame(drawn, props)) return;
    drawn = props;
    draw(props);
  };
}

function isSame(one: object | null, other: object | null): boolean {
  if (one === null || other === null) return one === other;
  const values = new Map<string, unknown>(Object.entries(other));
  const entries = Object.entries(one);
  return entries.length === values.size && entries.every(([key, value]) => Object.is(value, values.get(key)));
}
