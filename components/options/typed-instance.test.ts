import { describe, expect, it } from 'vitest';
import { readTypedInstance } from './typed-instance';

const instances = ['https://gitlab.com', 'https://example.org/gitlab'];

describe('readTypedInstance', () => {
  it.each([
    ['gitlab.example.org', 'https://gitlab.example.org'],
    ['  https://gitlab.example.org/ ', 'https://gitlab.example.org'],
    ['HTTPS://GitLab.Example.org', 'https://gitlab.example.org'],
    ['gitlab.example.org:8443', 'https://gitlab.example.org:8443'],
    ['localhost:8443/gitlab', 'https://localhost:8443/gitlab'],
    ['https://example.net/git/lab/', 'https://example.net/git/lab'],
    ['https://example.org', 'https://example.org'],
  ])('reads %j as %s', (typed, value) => {
    expect(readTypedInstance(typed, instances)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['http://gitlab.example.org', 'not-https'],
    ['two words', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['ftp://gitlab.example.org', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['https://ada@gitlab.example.org', 'not-an-address'],
    ['https://gitlab.example.org?x=1', 'not-an-address'],
    ['https://gitlab.example.org/group/project/-/issues/1', 'not-an-address'],
    ['*.example.org', 'not-an-address'],
    ['gitlab.com', 'already-there'],
    ['https://example.org/gitlab/', 'already-there'],
  ])('does not take %j: %s', (typed, problem) => {
    expect(readTypedInstance(typed, instances)).toEqual({ ok: false, problem });
  });
});
