import { DeleteEverything, type EverythingProps } from '../DeleteEverything.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { optionsWords } from '../words.ts';

const { kept: words } = optionsWords;

/** What is kept, where, and what follows her to another computer. */
export function KeptCard(props: { savedCount: number; everything?: EverythingProps | undefined }) {
  const { savedCount, everything } = props;
  const rows: { what: string; icon: IconName; where: string; know: string }[] = [
    { what: words.settings, icon: 'cloud', where: words.sync, know: words.syncKnow },
    { what: words.checks, icon: 'laptop', where: words.here, know: words.checksKnow(savedCount) },
    { what: words.draft, icon: 'clock', where: words.session, know: words.draftKnow },
    { what: words.persons, icon: 'minus', where: words.nowhere, know: words.personsKnow },
  ];
  return (
    <section class="Card" id="kept" aria-labelledby="kept-head">
      <header>
        <h2 id="kept-head">{words.head}</h2>
        <p>{words.help}</p>
      </header>
      <table class="KeptTable">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.know}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, icon, where, know }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>
                <span>
                  <Icon name={icon} />
                  {where}
                </span>
              </td>
              <td>{know}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {everything && <DeleteEverything {...everything} />}
    </section>
  );
}
