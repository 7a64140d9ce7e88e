/**
 * What hosts ask and get: plain data that can cross a worker's border. Every offset here counts in the *source* (the
 * file as decoded, or the editor's text), never in clean text; line and character say the same place once more, because
 * an editor may have changed the line ends since.
 */
import type {
  ArticleId,
  Bound,
  CorrectedPart,
  EntityType,
  Figure,
  FigureKind,
  FindingDetail,
  FindingKind,
  IgnoredWhy,
  Phrase,
  Relation,
  RoleSaid,
  Span,
  StatementRef,
  StatementRole,
  StatementStatus,
  StatementWords,
  WordsAround,
} from '../model';

/** Both count from 0; `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Place extends Span {
  readonly article: ArticleId;
  readonly from: Position;
  readonly to: Position;
}

/** A place and the clean text that stands there, on one line. */
export interface Passage extends Place {
  readonly text: string;
}

export interface StatementPassage extends Passage {
  readonly ref: StatementRef;
}

/** What is marked, finer than the reader's settings need: the editor chooses. */
export type MarkKind =
  | 'person'
  | 'organization'
  | 'place'
  | 'nationality'
  | 'otherName'
  | 'quantity'
  | 'money'
  | 'percent'
  | 'duration'
  | 'date';

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** A figure for which another article has another one, in a linked statement. */
  readonly differs: boolean;
}

/** A statement that other articles have too. */
export interface LinkedStatement extends Span {
  readonly statement: number;
  /** Each once. */
  readonly relations: readonly Relation[];
  readonly matches: number;
}

export interface ArticleMarks {
  readonly article: ArticleId;
  readonly version: number;
  /** 'German' where the article was not read for its language. */
  readonly notRead: string | null;
  readonly marks: readonly Mark[];
  /** `null`: not asked for. */
  readonly linked: readonly LinkedStatement[] | null;
  /** False while a large story is still being linked: then `differs` is known of linked statements only. */
  readonly settled: boolean;
}

export interface EntityAnswer {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleSaid[];
  /** Ordered by article; the first mention's place stands for the file. */
  readonly files: readonly { readonly article: ArticleId; readonly count: number; readonly first: Place }[];
  readonly count: number;
}

export interface EntityMention extends Place {
  /** The name as it stands. */
  readonly text: string;
  readonly statement: StatementPassage | null;
}

/** A name in an article, with what a decision about it needs. */
export interface NameAnswer {
  readonly place: Place;
  readonly text: string;
  /** The kind of this mention; a nationality's entity may be a place. */
  readonly type: EntityType;
  readonly around: WordsAround;
  readonly entity: EntityAnswer;
}

/** What a figure says. */
export interface FigureValue {
  /** The figure as it stands, on one line. */
  readonly text: string;
  readonly kind: FigureKind;
  readonly low: Figure['low'];
  readonly high: Figure['high'];
  readonly bound: Bound;
  readonly unit: string;
  readonly counted: string | null;
  readonly change: 'up' | 'down' | null;
  readonly vague: boolean;
  /** It lies close to its bound: *nearly*, *just over*. */
  readonly near?: boolean;
  /** What of it a reader has put right; `text` is what the article says. */
  readonly corrected?: readonly CorrectedPart[];
}

export interface FigureAnswer extends Place, FigureValue {
  /** Index in the article's figures. */
  readonly figure: number;
  readonly source: string | null;
  readonly statement: StatementPassage | null;
}

export interface ComparableFigure {
  readonly figure: FigureAnswer;
  /** How the two compare as intervals; 'other-scope': they may count another part of the whole. */
  readonly comparison: 'equal' | 'compatible' | 'overlap' | 'disjoint' | 'other-scope';
  /** It stands in the same article. */
  readonly ownArticle: boolean;
}

/** Figures that count the same thing. */
export interface FigureGroup {
  readonly counted: string;
  readonly figures: readonly FigureAnswer[];
  /** Two of them cannot both be exact: their intervals do not overlap, in different files. */
  readonly differs: boolean;
}

export interface Match {
  readonly relation: Relation;
  readonly score: number;
  readonly why: readonly Phrase[];
  readonly from: StatementRef;
  readonly passage: StatementPassage;
  /** Stretches that differ, as they stand here and there. */
  readonly differ: readonly { readonly here: string; readonly there: string }[];
  /** A reader has confirmed it, or has made it. */
  readonly decided?: 'confirmed' | 'by-hand';
}

/** Two linked statements, for a reader who goes through them one by one. */
export interface LinkAnswer {
  readonly relation: Relation;
  readonly score: number;
  readonly from: StatementPassage;
  readonly to: StatementPassage;
  readonly decided: 'confirmed' | 'by-hand' | null;
}

/** Which links of a story. */
export interface LinksAsked {
  readonly minScore?: number;
  /** Only those of this article. */
  readonly article?: ArticleId;
  /** At most so many: those that differ first. */
  readonly most?: number;
}

/** What stands before and after a statement in its article. */
export interface Neighbours {
  readonly before: StatementPassage | null;
  readonly statement: StatementPassage;
  readonly after: StatementPassage | null;
}

/** What an article is made of. */
export interface Outline {
  readonly statements: readonly (StatementPassage & { readonly role: StatementRole })[];
  /** Stretches of the source that are not read. */
  readonly ignored: readonly (Place & { readonly why: IgnoredWhy })[];
}

/** A reader's note or status of a statement. */
export interface StatementNote {
  readonly passage: StatementPassage;
  readonly status: StatementStatus | null;
  readonly note: string | null;
  /** The words by which it is kept; the statement may have other ones by now. */
  readonly at: StatementWords;
}

export interface StatementMatches {
  readonly statement: StatementPassage;
  /** Strongest first. */
  readonly matches: readonly Match[];
  /** Figures of other articles for what this statement counts, in statements that are no matches; what differs first. */
  readonly figures: readonly ComparableFigure[];
}

export type Explanation =
  | { readonly kind: 'entity'; readonly place: Place; readonly text: string; readonly entity: EntityAnswer }
  | {
      readonly kind: 'figure';
      readonly place: Place;
      readonly figure: FigureAnswer;
      readonly comparable: readonly ComparableFigure[];
    }
  | { readonly kind: 'statement'; readonly place: Place; readonly found: StatementMatches; readonly says?: Said };

/** What a statement says of whom, in its own words. */
export interface Said {
  /** Who does it, in the passive too; one of subject and object is there. */
  readonly subject: string | null;
  /** The verb phrase as it stands. */
  readonly predicate: string;
  readonly object: string | null;
  readonly passive: boolean;
  /** The statement says that it is not so by words outside of these ('denied that …'). */
  readonly denied: boolean;
  /** It is only planned or asked for, by words outside of these. */
  readonly open: boolean;
}

/** Everything needed to write down why two statements were linked. */
export interface Trace {
  readonly from: StatementPassage;
  readonly to: StatementPassage;
  readonly relation: Relation | 'none';
  readonly score: number;
  readonly why: readonly Phrase[];
  readonly figuresFrom: readonly FigureAnswer[];
  readonly figuresTo: readonly FigureAnswer[];
  readonly namesFrom: readonly string[];
  readonly namesTo: readonly string[];
  readonly saysFrom?: Said;
  readonly saysTo?: Said;
}

/** How a statement is told: by whom, how surely, in whose words. */
export interface Telling {
  readonly role: StatementRole;
  /** Who answers for it, and the word that says so (*said*, *according to*); both null where nobody is named. */
  readonly source: string | null;
  readonly cue: string | null;
  /** The source denies it, or does not confirm it. */
  readonly disputed: boolean;
  /** The statement says that something is not so. */
  readonly negated: boolean;
  /** The word that leaves it open: *reportedly*, *could*; or null. */
  readonly modality: string | null;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

/** All that is known of one statement. */
export interface StatementReport {
  readonly found: StatementMatches;
  readonly telling: Telling;
  readonly says?: Said;
  readonly figures: readonly FigureAnswer[];
  readonly names: readonly { readonly name: string; readonly type: EntityType }[];
}

/** In how many files something stands, and how many origins these have: a copy is no confirmation. */
export interface Agreement {
  readonly files: number;
  readonly origins: number;
}

/** A stretch that takes part in a finding: the figure, the quoted words, the name; its `text` as it stands. */
export interface FindingPlace extends Passage {
  /** In normal form: places that say the same have the same words here. '' where the statement itself is what is found. */
  readonly says: string;
  readonly source: string | null;
  readonly statement: StatementPassage;
  /** Index in the article's figures, or null. */
  readonly figure: number | null;
  /** What that figure says, for words in the reader's language. */
  readonly value: FigureValue | null;
  /** Stretches inside that differ from the other places; empty: all of it does. */
  readonly differ: readonly Place[];
}

export interface FindingAnswer {
  /** Stays the same while the statements it speaks of keep their words. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly detail: FindingDetail | null;
  /** The thing counted, the person; '' where the places themselves say it. */
  readonly about: string;
  /** Ordered by article and place; of *left-out* those that the other articles have. */
  readonly places: readonly FindingPlace[];
  /** Of *left-out*: the article without such a statement. */
  readonly lacking: ArticleId | null;
  readonly agreement: Agreement;
  /** English, with article ids in it; hosts make their own words of the rest. */
  readonly message: string;
}

/** Statements that say the same thing: a row of the claim × article matrix. */
export interface StatementRow {
  /** Stays the same while its statements keep their words. */
  readonly id: string;
  /** Ordered by article. */
  readonly passages: readonly StatementPassage[];
  readonly agreement: Agreement;
  /** Findings (their ids) in which a statement of the row takes part. */
  readonly findings: readonly string[];
}
