import { lostCharacters } from "../charts/parts/fonts.ts";
import { isKind, type Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { kinds, recordKinds } from "../schema/kinds.ts";
import { altOf, wordsOf, type Card } from "./card.ts";
import { cardOf, frontCard, type CardKind } from "./card-of.ts";
import { CARD } from "./layout.ts";

/** The picture that other sites show beside a link to a page. */
export interface LinkPicture {
  /** Path on the site, without base. */
  address: string;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
}

/** A picture of a link and what is drawn on it. */
interface DrawnPicture {
  address: string;
  card: Card;
}

const cardKinds = recordKinds.filter((kind): kind is CardKind => kind !== "chart" && kind !== "change");

const FRONT = "cards/front.png";
const addressOf = ({ kind, id }: DossierRecord): string => `cards/${kinds[kind].address}/${id}.png`;

// Each page asks for its own, or for that of the front page, and for none that others need.
const known = new WeakMap<Dossier, Map<string, Card | undefined>>();

/** The picture of a record, or of the front page; undefined where no font has its letters. */
function pictureOf(dossier: Dossier, record?: CardRecord): DrawnPicture | undefined {
  const cards = known.get(dossier) ?? new Map<string, Card | undefined>();
  known.set(dossier, cards);
  const address = record ? addressOf(record) : FRONT;
  if (!cards.has(address)) {
    const card = record ? cardOf(dossier, record) : frontCard(dossier);
    cards.set(address, canBeSet(card) ? card : undefined);
  }
  const card = cards.get(address);
  return card && { address, card };
}

/** Every picture of a link that a site has, by its address. */
export const drawnPictures = (dossier: Dossier): DrawnPicture[] =>
  [undefined, ...cardKinds.flatMap((kind) => dossier.all(kind).filter(hasCard))].flatMap(
    (record) => pictureOf(dossier, record) ?? [],
  );

/**
 * The picture of a record's page, or of the front page where there is no record;
 * that stands for records whose words no font of the pictures has. Undefined
 * where it cannot be set either.
 */
export function linkPicture(dossier: Dossier, record?: DossierRecord): LinkPicture | undefined {
  const own = record && hasCard(record) ? pictureOf(dossier, record) : undefined;
  const picture = own ?? pictureOf(dossier);
  return picture && { address: picture.address, ...CARD, alt: altOf(picture.card) };
}

const canBeSet = (card: Card): boolean => lostCharacters(wordsOf(card)).length === 0;

type CardRecord = DossierRecord<CardKind>;

/** Of sources, those that are read critically are what the dossier is about. */
const hasCard = (record: DossierRecord): record is CardRecord =>
  !isKind(record, "chart") && !isKind(record, "change") && (!isKind(record, "source") || record.fields.curated);
