/**
 * Bodies that news of any country names without saying who they are, as German names and English
 * names where those differ; the first is the one to show.
 */
export const WELL_KNOWN = `
Nato,Nordatlantische Allianz|NATO,Nato,North Atlantic Treaty Organization
UN-Sicherheitsrat,Uno-Sicherheitsrat,Weltsicherheitsrat,Sicherheitsrat der Vereinten Nationen|UN Security Council,United Nations Security Council
UN-Vollversammlung,UN-Generalversammlung|UN General Assembly,United Nations General Assembly
Unicef,UN-Kinderhilfswerk|UNICEF,Unicef
UNHCR,UN-Flüchtlingshilfswerk|UNHCR,UN refugee agency
Weltgesundheitsorganisation,WHO|World Health Organization,World Health Organisation,WHO
Internationale Atomenergiebehörde,IAEA,IAEO|International Atomic Energy Agency,IAEA
Internationaler Währungsfonds,IWF|International Monetary Fund,IMF
Weltbank|World Bank
Welthandelsorganisation,WTO|World Trade Organization,World Trade Organisation,WTO
Internationaler Strafgerichtshof,IStGH|International Criminal Court,ICC
Internationaler Gerichtshof,IGH|International Court of Justice,ICJ
Internationales Komitee vom Roten Kreuz,IKRK|International Committee of the Red Cross,ICRC
Rotes Kreuz|Red Cross
OSZE|OSCE
Opec|OPEC,Opec
EU-Kommission,Europäische Kommission|European Commission,EU Commission
EU-Parlament,Europäisches Parlament,Europaparlament|European Parliament,EU Parliament
Europäische Zentralbank,EZB|European Central Bank,ECB
Europäischer Gerichtshof,EuGH|European Court of Justice,ECJ
Afrikanische Union|African Union
Arabische Liga|Arab League
Asean|ASEAN,Asean
Fifa|FIFA,Fifa
Uefa|UEFA,Uefa
Internationales Olympisches Komitee,IOC|International Olympic Committee,IOC
Ärzte ohne Grenzen|Doctors Without Borders
Hamas
Hisbollah|Hezbollah
Huthi,Huthis|Houthi,Houthis
Taliban
Islamischer Staat,IS,IS-Miliz|Islamic State,ISIS
Weißes Haus|White House
Kreml|Kremlin
BBC
`;
