/** The origin the stand-in answers for; browsers are told to resolve it to the loopback port. */
export const origin = 'https://gitlab.com';
