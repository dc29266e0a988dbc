/**
 * Names that take another form in another tradition, one name a line. They are one name to a reader: a Ukrainian, a
 * Russian and an English text write them differently of the same person or place.
 */
const variants = `
volodymyr vladimir uladzimir wladimir
oleksandr alexander aleksandr alexandr aleksander aliaksandr olexandr oleksander alexandre
oleksandra alexandra aleksandra
oleksii oleksiy alexei alexey aleksei aleksey alexej olexiy aliaksei
mykola nikolai nikolay mikalai nikolaj
mykhailo mikhail mykhaylo michail mikhailo mihail
serhii serhiy sergei sergey sergii sergiy siarhei serhij sergej
andrii andriy andrei andrey andrej andriej andrij
dmytro dmitry dmitri dmitriy dmitrii dzmitry dmitrij dimitri
yevhen evgeny yevgeny evgenii yevgeniy evhen yevhenii yevheniy eugen evgeni yevgeni
yevheniia yevgenia evgenia yevgeniya evgeniya yevheniya
petro pyotr petr piotr
pavlo pavel
ihor igor
oleh oleg
kyrylo kirill kyryl kiril
kateryna ekaterina yekaterina katerina katsiaryna
olena elena yelena alena
iryna irina
tetiana tatiana tatyana tetyana
nataliia natalia natalya nataliya natalija
yuliia yulia yuliya julija iuliia
mariia maria mariya marija
sofiia sofia sofiya sophia
viktoriia viktoria victoria viktoriya
danylo daniil danil
hryhorii grigory grigori grigoriy hryhoriy
heorhii georgy georgiy heorhiy georgi georgii
vasyl vasily vasiliy vasili vasilii
viktor victor
vitalii vitaly vitaliy vitali
yurii yuri yury yuriy iurii jurij
valerii valery valeriy valeri
arsenii arseniy arseny arseni
ruslan rouslan
denys denis
maksym maxim maksim
kostiantyn konstantin kostyantyn
stepan stefan
illia ilya illya
artem artyom
rostyslav rostislav
stanislav stanislau
viacheslav vyacheslav
yaroslav iaroslav jaroslav
bohdan bogdan
ivan iwan
lukashenko lukashenka
mohammed muhammad mohamed mohammad mohamad muhammed mohamud muhamad mohammod
ahmed ahmad
hussein husayn hossein hussain husain hossain huseyin hussien
hasan hassan
yusuf youssef yousef yusef yousuf joussef yusif
omar umar omer
osama usama ousama
abdullah abdallah abdulla
khalid khaled
ibrahim ebrahim ibraheem
ismail esmail ismael esmaeil ismayil
suleiman sulaiman suleyman sulayman soliman
mustafa mostafa moustafa mustapha moustapha
mahmoud mahmud mahmood
gaddafi qaddafi kadhafi gadhafi qadhafi kaddafi khadafy gadafi kadafi
muammar moammar moamer muammer mouammar
nasrallah nasralla nasrollah
bashar bachar
abdel abdul abd abdal
faisal faysal feisal
tariq tarek tarik
rashid rasheed rachid
saeed saied
sharif shareef sherif cherif
yasser yasir yaser yassir
zaynab zeinab zainab
fatima fatimah fatemeh fatma
aisha ayesha aicha
khamenei khamenai
qasem qassem kassem ghasem qasim
haniyeh haniyah haniya
kyiv kiev
kharkiv kharkov
lviv lvov lwow lemberg
odesa odessa
dnipro dnepr dnieper
mykolaiv nikolaev nikolayev mykolayiv
chernihiv chernigov
zaporizhzhia zaporozhye zaporizhia zaporizhzhya zaporozhe zaporizhya
luhansk lugansk
vinnytsia vinnitsa vinnytsya
ternopil ternopol
kropyvnytskyi kropivnitsky kropyvnytsky
chornobyl chernobyl
rivne rovno
syevierodonetsk severodonetsk sievierodonetsk
homel gomel
beijing peking
nanjing nanking
guangzhou canton
turkey turkiye
tehran teheran
mecca makkah
damascus dimashq
bucharest bucuresti
warsaw warszawa
prague praha
sviatlana svetlana svitlana
tsikhanouskaya tikhanovskaya tsikhanouskaia
belgrade beograd
vienna wien
munich muenchen munchen
cologne koeln koln
copenhagen kobenhavn
moscow moskva moskau
tbilisi tiflis
yerevan erevan
mumbai bombay
kolkata calcutta
yangon rangoon
pyongyang phyongyang pyeongyang
busan pusan
incheon inchon
gwangju kwangju
daegu taegu
gaza ghazza
`;
const groups = new Map<string, string>();
for (const line of variants.trim().split("\n")) {
  const [first = "", ...others] = line.split(" ");
  for (const name of [first, ...others]) groups.set(name, `=${first}`);
}
/** One key for all forms of a name that traditions write differently; undefined for other names. */
export const variantGroup = (folded: string): string | undefined => groups.get(folded);
