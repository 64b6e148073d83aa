"""The tree of commands, which is the tree of folders."""

import typer

from kiosk.cli.close_day import close
from kiosk.cli.coordinator import coordinator
from kiosk.cli.demo import demo
from kiosk.cli.hand_over import export
from kiosk.cli.scan import scan
from kiosk.cli.self_test import self_test
from kiosk.cli.stand import open_window, stand

tree = typer.Typer(
    name="kiosk",
    help="Collect petition signatures at a street stand, sealed before they touch the disk.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
stand.command("self-test")(self_test)
stand.command("close")(close)
stand.command("export")(export)
coordinator.command("scan")(scan)
tree.add_typer(stand, name="stand")
tree.add_typer(coordinator, name="coordinator")
tree.command()(demo)


@tree.callback(invoke_without_command=True)
def kiosk(context: typer.Context) -> None:
    """Open the stand's window; with nothing installed yet, the practice campaign."""
    if context.invoked_subcommand is None:
        open_window(context, data=None, windowed=False)
