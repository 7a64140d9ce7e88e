/**
 * Given names that tell which pronoun goes with a person. Source: own selection from the top of the lists of names of the
 * US Social Security Administration (public domain), without names given to both; names of world news added.
 */
import { wordList } from '../wordList';

export const femaleNames = wordList(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna
  michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia amy kathleen angela shirley brenda emma anna pamela nicole
  samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia
  lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann anne kathryn
  abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany
  doris kayla alexis lori marie hillary ivanka melania carly elena angela theresa ursula olga natalia svetlana irina fatima aisha priya indira
  claire caroline jane kate molly nina paula rosa sofia sonia tina wendy yvonne zoe ellen eva gina ingrid jill joanna kirsten leila lucy
`);

export const maleNames = wordList(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter
  kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce
  gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob jim jimmy tom tim
  mike dan dave steve ted bernie marco chris ben jeb rand mitt barack vladimir sergei dmitry ivan boris igor oleg mikhail yuri emmanuel olaf
  jens josep antonio carlos pedro luis miguel hans klaus jurgen pierre jacques francois mohammed mohammad ahmed ali hassan hussein omar abdullah
  ibrahim khalid recep bashar benjamin narendra shinzo kenji hiroshi martin simon neil nigel graham stuart ian colin duncan craig
`);

/** Words of a role or an address that tell it too. */
export const femaleWords = wordList(`
  mrs ms miss madam lady dame queen princess duchess baroness spokeswoman congresswoman chairwoman businesswoman councilwoman assemblywoman
  woman mother wife daughter sister aunt grandmother widow actress
`);
export const maleWords = wordList(`
  mr sir lord king prince duke baron spokesman congressman chairman businessman councilman assemblyman man father husband son brother uncle
  grandfather pope
`);
