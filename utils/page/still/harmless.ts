const tags = new Set(
  'a,button,code,dd,div,dl,dt,em,form,h2,h3,input,label,li,ol,p,section,small,span,strong,table,tbody,td,th,thead,tr,ul'.split(
    ',',
  ),
);

const attributes = new Set(
  'autocomplete,checked,class,colspan,data-line,dir,disabled,for,hidden,href,id,lang,novalidate,readonly,rel,role,scope,style,tabindex,target,title,type'.split(
    ',',
  ),
);

/** Lengths, places and shares only. */
const harmlessStyle = /^(?:[a-z-]+: ?-?[\d.]+(?:px|%)?;? ?)*$/;

/** Whether elements of that name show something, and do nothing by themselves. */
export function isHarmlessTag(tag: string): boolean {
  return tags.has(tag);
}

/** Whether an attribute runs and loads nothing. A link leads to a page of `https:`. */
export function isHarmlessAttribute(name: string, value: string): boolean {
  if (name === 'href') return value.startsWith('https://');
  if (name === 'style') return harmlessStyle.test(value);
  return attributes.has(name) || /^aria-[a-z]+$/.test(name);
}
