import { pluralsOf } from './inflect.js';

const NOUNS =
  'aanbod aanpak aanvraag advies afdeling afname afspraak afspraken avond begeleider begeleiding behandeling beleid besluit ' +
  'besluiten bespreking bezoek bijeenkomst bijlage boekje brief brochure budget bureau coördinator dag deel diploma docent ' +
  'document doel dossier evaluatie folder format formulier functie gebruik gegevens gesprek gids groep informatie kaart ' +
  'kandidaat kantoor keuze klas klacht kosten leden leerjaar leerling leraar les leven lid lijst locatie map medewerker ' +
  'moment niveau nummer onderzoek organisatie ouders overleg overzicht pagina periode plaats plan plek pool portaal procedure ' +
  'profiel programma project protocol punt raad rapport regeling regio resultaat rol samenvatting school scholier score ' +
  'secretaris spreekuur status structuur systeem taak taken team tekst tijd traject training uitslag uitstroom uren uur ' +
  'vergadering verklaring verslag vertegenwoordiger verzoek voorlichting voorzitter vraag vragen wachtlijst website week ' +
  'werk werkgroep wet wijziging zaak zaken zorg';

/** Lists the nouns that schools combine with a term to a closed compound (`mentorgesprek`), in all their forms. */
export function compoundHeads(): ReadonlySet<string> {
  return new Set(NOUNS.split(' ').flatMap((noun) => [noun, `${noun}s`, `${noun}je`, `${noun}jes`, ...pluralsOf(noun)]));
}
