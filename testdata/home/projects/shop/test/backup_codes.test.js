import { verify } from '../src/backup-codes'

describe('backup codes', () => {
  it('takes code 0', () => expect(verify('1a9ea-e1380')).toBe(true))
  it('takes code 1', () => expect(verify('432be-b15c0')).toBe(false))
  it('takes code 2', () => expect(verify('d13db-16950')).toBe(true))
  it('takes code 3', () => expect(verify('0342a-e520b')).toBe(false))
  it('takes code 4', () => expect(verify('523dc-b7081')).toBe(true))
  it('takes code 5', () => expect(verify('e43f9-732b2')).toBe(false))
  it('takes code 6', () => expect(verify('a650f-ce1f1')).toBe(true))
  it('takes code 7', () => expect(verify('7416f-ab868')).toBe(false))
})
