/**
 * Name parts the packages lack, in the romanisations that English news uses. Own lists: the commonest surnames of Korea
 * (both spellings, South and North), China, Vietnam and Japan; given names of Arabic, Persian, Slavic and Hebrew use.
 */
export const surnamesOfAsia =
  'kim lee rhee park pak choi choe cho chung jung jeong kang yoon yun jang chang lim rim han seo suh shin sin kwon hwang ahn song ryu ryoo yoo yu hong jeon jun chun koh moon mun son sohn yang bae pae baek paik heo hur huh nam noh roh joo chu thae hyon ri ro wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lai nguyen tran pham huynh phan vu vo dang bui ngo duong ly sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito abe kishida ishiba hashimoto koizumi mori obuchi hosokawa murayama fukuda aso hatoyama noda suga';
export const givenNamesAbroad =
  'mohammed mohammad muhammad mohamed mohamad ahmed ahmad ali hassan hasan hussein husain hossein hussain mahmoud mahmud ibrahim khalid khaled abdullah abdallah abdul abdel omar umar yusuf yousef youssef mustafa moustafa said saeed saleh salim salem tariq tarek ziad zayed nasser nabil jamal gamal kamal karim amir bashar saddam qusay uday muammar yasser yasir ismail khalil marwan walid rashid rafiq rafik hosni anwar benazir nawaz pervez imran ayman osama usama zahra fatima aisha khadija leila layla reza mahdi mehdi akbar javad vladimir volodymyr dmitry dmitri dmytro sergei sergey serhiy oleksandr oleksiy aleksandr alexei aleksei andriy andrei mykola nikolai mykhailo mikhail petro pyotr yuri yuriy viktor vitaly vitali valery valeriy boris leonid gennady yevgeny evgeny igor ihor oleg oleh pavlo pavel konstantin kostyantyn vyacheslav anatoly arkady yulia yuliya olena olga tetiana natalia svetlana georgiy georgy maksym maxim denys roman ruslan stanislav vasyl taras ostap bohdan zbigniew lech jaroslaw radoslaw andrzej vaclav milos slobodan ratko radovan franjo zoran goran dragan binyamin benjamin yitzhak ariel ehud shimon moshe naftali yair avigdor tzipi jae-in sung-hwan xiaoping jinping zemin jintao keqiang qiang fumio shinzo yoshihide junichiro hiroshi takeshi kenji shigeru joko susilo megawati ferdinand rodrigo thaksin yingluck prayut narendra rahul sonia rajiv indira atal manmohan amit arvind';
/** Small words inside names: particles of surnames and patronymics. */
export const nameParticles =
  'de da di del della dos das du van von der den ter ten zu la le el al bin ibn ben bint abu umm y e ul ud ur';
/** Particles with which a surname may stand for the person: 'bin Salman', 'van Dyke'. Own list. */
export const surnameParticles = 'al el bin ibn de van von der da di du la le dos del ben abu';
/** Surnames that stand first ('Kim Yong-hyun'), by which alone news calls people. Own list: Korean and Chinese leaders. */
export const surnamesBeforeGivenNames =
  'kim lee park choi cho choe ri pak yoon moon chung xi li wang zhang hu wen jiang deng mao';
/** Words that join the parts of a name of an organization, place or work. */
export const joiners = 'of the and for de la le du des del da do di in on at to &';
