import { lostCharacters } from "../charts/files/picture/fonts.ts";
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

const cardKinds = recordKinds.filter((kind): kind is CardKind => kind !== "chart");

// Each page asks for its own, and most for that of the front page.
const known = new WeakMap<Dossier, Map<string, Card>>();

/** Every picture of a link that a site has, by its address. */
export const drawnPictures = (dossier: Dossier): DrawnPicture[] =>
  [...cardsOf(dossier)].map(([address, card]) => ({ address, card }));

/**
 * The picture of a record's page, or of the front page where there is no record;
 * that stands for records whose words no font of the pictures has. Undefined
 * where it cannot be set either.
 */
export function linkPicture(dossier: Dossier, record?: DossierRecord): LinkPicture | undefined {
  const cards = cardsOf(dossier);
  const address = record && cards.has(addressOf(record)) ? addressOf(record) : FRONT;
  const card = cards.get(address);
  return card && { address, ...CARD, alt: altOf(card) };
}

const FRONT = "cards/front.png";
const addressOf = ({ kind, id }: DossierRecord): string => `cards/${kinds[kind].address}/${id}.png`;

function cardsOf(dossier: Dossier): Map<string, Card> {
  const cards = known.get(dossier) ?? new Map(allCards(dossier).filter(([, card]) => canBeSet(card)));
  known.set(dossier, cards);
  return cards;
}

const canBeSet = (card: Card): boolean => lostCharacters(wordsOf(card)).length === 0;

/** Of sources, those that are read critically are what the dossier is about. */
const hasCard = (record: DossierRecord): boolean => !isKind(record, "source") || record.fields.curated;

const allCards = (dossier: Dossier): [string, Card][] => [
  [FRONT, frontCard(dossier)],
  ...cardKinds.flatMap((kind) =>
    dossier
      .all(kind)
      .filter(hasCard)
      .map((record): [string, Card] => [addressOf(record), cardOf(dossier, record)]),
  ),
];
