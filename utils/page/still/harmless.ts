const tags = new Set(
  'a,button,code,dd,div,dl,dt,em,form,h2,h3,input,label,li,ol,p,section,small,span,strong,table,tbody,td,th,thead,tr,ul'.split(
    ',',
  ),
);

const attributes = new Set(
  'autocomplete,checked,class,colspan,data-line,data-style,dir,disabled,for,hidden,href,id,lang,novalidate,readonly,rel,role,scope,tabindex,target,title,type'.split(
    ',',
  ),
);

const harmlessStyle = /^(?:[a-z-]+: ?-?[\d.]+(?:px|%)?(?:; ?|$))*$/;

/** Whether a style is of lengths, places and shares only. */
export function isHarmlessStyle(style: string): boolean {
  return harmlessStyle.test(style);
}

/** Whether elements of that name show something, and do nothing by themselves. */
export function isHarmlessTag(tag: string): boolean {
  return tags.has(tag);
}

/** Whether an attribute runs and loads nothing. A link leads to a page of `https:`. */
export function isHarmlessAttribute(name: string, value: string): boolean {
  if (name === 'href') return value.startsWith('https://');
  return attributes.has(name) || /^aria-[a-z]+$/.test(name);
}
