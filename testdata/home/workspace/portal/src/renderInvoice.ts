export const renderReport0 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 879 : 0
}

export const fetchToken1 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 613 : 0
}

export const updateConfig2 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 471 : 0
}

export const splitIndex3 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 787 : 0
}

export const fetchInvoice4 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 295 : 0
}

export const checkCache5 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 230 : 0
}

export const renderPage6 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 252 : 0
}

export const checkReport7 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 254 : 0
}

export const loadInvoice8 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 271 : 0
}

export const buildUser9 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 312 : 0
}

export const loadCache10 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 959 : 0
}

export const checkWidget11 = async (id: string): Promise<number> => {
  const row = await db.get(id)
  return row ? 35 : 0
}

