"""The command line's group: commands of the record book are imported when they are named, others come with it."""

from importlib import import_module

import click

# Command -> module of dragoman.commands that has it as `command`.
BOOK = {"add": "add", "publish": "publish", "watch": "watch"}


class Commands(click.Group):
    """A group that finds the book's commands by name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *BOOK})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in BOOK:
            command = import_module(f"dragoman.commands.{BOOK[cmd_name]}").command
            assert isinstance(command, click.Command)
            return command
        return super().get_command(ctx, cmd_name)
