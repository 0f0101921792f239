/** Address within the site, under whatever path it is published. */
export const href = (address: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${address}`;
