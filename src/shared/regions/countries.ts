/** Countries with their ISO 3166-1 codes and Indonesian names: members of the United Nations and five more partners abroad. */
const list = `
AD Andorra
AE Uni Emirat Arab
AF Afganistan
AG Antigua dan Barbuda
AL Albania
AM Armenia
AO Angola
AR Argentina
AT Austria
AU Australia
AZ Azerbaijan
BA Bosnia dan Herzegovina
BB Barbados
BD Bangladesh
BE Belgia
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BN Brunei Darussalam
BO Bolivia
BR Brasil
BS Bahama
BT Bhutan
BW Botswana
BY Belarus
BZ Belize
CA Kanada
CD Republik Demokratik Kongo
CF Republik Afrika Tengah
CG Republik Kongo
CH Swiss
CI Pantai Gading
CL Cile
CM Kamerun
CN Tiongkok
CO Kolombia
CR Kosta Rika
CU Kuba
CV Tanjung Verde
CY Siprus
CZ Ceko
DE Jerman
DJ Jibuti
DK Denmark
DM Dominika
DO Republik Dominika
DZ Aljazair
EC Ekuador
EE Estonia
EG Mesir
ER Eritrea
ES Spanyol
ET Etiopia
FI Finlandia
FJ Fiji
FM Mikronesia
FR Prancis
GA Gabon
GB Inggris Raya
GD Grenada
GE Georgia
GH Ghana
GM Gambia
GN Guinea
GQ Guinea Ekuatorial
GR Yunani
GT Guatemala
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HN Honduras
HR Kroasia
HT Haiti
HU Hungaria
ID Indonesia
IE Irlandia
IL Israel
IN India
IQ Irak
IR Iran
IS Islandia
IT Italia
JM Jamaika
JO Yordania
JP Jepang
KE Kenya
KG Kirgizstan
KH Kamboja
KI Kiribati
KM Komoro
KN Saint Kitts dan Nevis
KP Korea Utara
KR Korea Selatan
KW Kuwait
KZ Kazakhstan
LA Laos
LB Lebanon
LC Saint Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lituania
LU Luksemburg
LV Latvia
LY Libya
MA Maroko
MC Monako
MD Moldova
ME Montenegro
MG Madagaskar
MH Kepulauan Marshall
MK Makedonia Utara
ML Mali
MM Myanmar
MN Mongolia
MO Makau
MR Mauritania
MT Malta
MU Mauritius
MV Maladewa
MW Malawi
MX Meksiko
MY Malaysia
MZ Mozambik
NA Namibia
NE Niger
NG Nigeria
NI Nikaragua
NL Belanda
NO Norwegia
NP Nepal
NR Nauru
NZ Selandia Baru
OM Oman
PA Panama
PE Peru
PG Papua Nugini
PH Filipina
PK Pakistan
PL Polandia
PS Palestina
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RO Rumania
RS Serbia
RU Rusia
RW Rwanda
SA Arab Saudi
SB Kepulauan Solomon
SC Seychelles
SD Sudan
SE Swedia
SG Singapura
SI Slovenia
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS Sudan Selatan
ST Sao Tome dan Principe
SV El Salvador
SY Suriah
SZ Eswatini
TD Chad
TG Togo
TH Thailand
TJ Tajikistan
TL Timor Leste
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turki
TT Trinidad dan Tobago
TV Tuvalu
TW Taiwan
TZ Tanzania
UA Ukraina
UG Uganda
US Amerika Serikat
UY Uruguay
UZ Uzbekistan
VA Vatikan
VC Saint Vincent dan Grenadine
VE Venezuela
VN Vietnam
VU Vanuatu
WS Samoa
YE Yaman
ZA Afrika Selatan
ZM Zambia
ZW Zimbabwe`

export type Country = { code: string; name: string }

export const countries: readonly Country[] = list
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, 2), name: line.slice(3) }))
